export const NOTHING_TO_DO = 'Es ist nichts zu tun.';
export const ADMINISTRATOR = 'Bitten Sie Ihre Administration';
export const SIGN_IN_AGAIN = 'Melden Sie sich von diesem Computer ab und wieder an.';
export const REINSTALL = 'Installieren Sie das Hilfsprogramm noch einmal.';
