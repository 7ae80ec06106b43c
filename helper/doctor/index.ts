export { type DoctorParts, doctor } from './doctor.ts';
