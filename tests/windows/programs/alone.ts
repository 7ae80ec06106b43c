import { createRequire } from 'node:module';

// Is a recorder of a data folder of its own. Arguments: the helper, and the folder.
const [node = '', , helper = '', data = ''] = process.argv;
process.env.MATTERLINE_DATA = data;
process.argv = [node, helper, 'record'];
createRequire(helper)(helper);
