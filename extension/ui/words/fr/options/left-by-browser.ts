/** What no extension can take out of a browser. Found by looking into the files of real ones. */
export const leftByBrowser =
  'Chrome, Edge et leurs pareils peuvent garder longtemps des titres supprimés dans leurs propres fichiers. Pour en être quitte tout de suite, retirez Matterline du navigateur : tout ce qu’il y a enregistré part avec lui.';
