/** What no extension can take out of a browser. Found by looking into the files of real ones. */
export const leftByBrowser =
  'Chrome, Edge y similares pueden conservar mucho tiempo títulos eliminados en archivos propios. Para librarse de ellos enseguida, quite Matterline del navegador: con él se va todo lo que capturó allí.';
