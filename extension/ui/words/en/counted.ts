export { counted } from './format.ts';
