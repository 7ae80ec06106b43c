/** What a browser answers about permissions, in so far as this asks: Firefox alone knows kinds of data. */
interface Granted {
  data_collection?: readonly string[];
}

/**
 * Whether what is technical, such as a browser's version and what failed, may go to the helper. Firefox asks the
 * attorney at the installation, and later in its page of permissions; a browser that knows no such question allows it.
 * Source: extensionworkshop.com/documentation/develop/firefox-builtin-data-consent.
 */
export async function mayTellTechnical(permissions: { getAll(): Promise<Granted> }): Promise<boolean> {
  const { data_collection: kinds } = await permissions.getAll();
  return kinds === undefined || kinds.includes('technicalAndInteraction');
}
