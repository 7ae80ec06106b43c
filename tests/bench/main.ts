// `npm run bench`: every measurement, a JSON line each. Add a measurement by adding its file here.
import './matching.ts';
