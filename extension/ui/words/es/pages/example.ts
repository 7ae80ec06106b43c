/** What stands above the made-up day. */
export { example } from '../example.ts';
