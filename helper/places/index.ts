export { createPlaces, type Places } from './door.ts';
export { allNamed, keeperName, type NamedPlace } from './named.ts';
