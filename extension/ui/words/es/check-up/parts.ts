export const NOTHING_TO_DO = 'No hay nada que hacer.';
export const ADMINISTRATOR = 'Pida a su administrador';
export const SIGN_IN_AGAIN = 'Cierre la sesión de este equipo y vuelva a iniciarla.';
export const REINSTALL = 'Instale de nuevo el asistente.';
