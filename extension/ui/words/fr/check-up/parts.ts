export const NOTHING_TO_DO = 'Il n’y a rien à faire.';
export const ADMINISTRATOR = 'Demandez à votre administrateur';
export const SIGN_IN_AGAIN = 'Fermez la session de cet ordinateur et rouvrez-la.';
export const REINSTALL = 'Réinstallez l’assistant.';
