export { NamesHidden, useNames } from '../../ui/index.ts';
