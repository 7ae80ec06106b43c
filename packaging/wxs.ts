import { createHash } from 'node:crypto';

/** A value of the registry for all users; the default one of its key has no name. */
export interface RegistryValue {
  /** Below HKEY_LOCAL_MACHINE. */
  key: string;
  name: string | null;
  /** May name the folder of the installation, with its last backslash, as `[InstallFolder]`. */
  value: string;
}

/** What a Windows Installer package holds. */
export interface Described {
  version: string;
  /** The folder with the files, laid out as they are to be installed; from the source's folder. */
  stage: string;
  /** The files in it, as sorted paths with `/`. */
  files: readonly string[];
  values: readonly RegistryValue[];
  /** The file that is run as `stop --system` before files are removed, and as `admit` and `resume` once all are there. */
  starter: string;
  icon: string;
}

/** A GUID that follows from a text: what stays the same from build to build keeps its name. */
export function guidOf(text: string): string {
  const hex = createHash('sha1').update(`matterline:${text}`).digest('hex').toUpperCase();
  // As RFC 9562 has it for names by SHA-1.
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A name within the package: letters and digits, the same for the same text. */
function nameOf(kind: string, text: string): string {
  return `${kind}${createHash('sha1').update(text).digest('hex').slice(0, 16)}`;
}

function component(id: string, content: string): string {
  return `<Component Id="${id}" Guid="${guidOf(id)}" Win64="yes">${content}</Component>\n`;
}

/** The files below a folder of the package, each a component of its own, in the folders that they lie in. */
function folderContent(at: string, described: Described): string {
  const { stage, files } = described;
  const inside = files.filter((path) => path.startsWith(at)).map((path) => path.slice(at.length));
  const folders = new Set(inside.flatMap((rest) => (rest.includes('/') ? [rest.slice(0, rest.indexOf('/'))] : [])));
  const own = inside.filter((rest) => !rest.includes('/'));
  const fileLines = own.map((name) => {
    const path = `${at}${name}`;
    const file = `<File Id="${nameOf('F', path)}" Name="${escaped(name)}" Source="${escaped(`${stage}/${path}`)}" KeyPath="yes"/>`;
    return component(nameOf('C', path), file);
  });
  const folderLines = [...folders].map((name) => {
    const path = `${at}${name}/`;
    return `<Directory Id="${nameOf('D', path)}" Name="${escaped(name)}">\n${folderContent(path, described)}</Directory>\n`;
  });
  return [...fileLines, ...folderLines].join('');
}

function valueComponent({ key, name, value }: RegistryValue): string {
  const named = name === null ? '' : ` Name="${escaped(name)}"`;
  const line = `<RegistryValue Root="HKLM" Key="${escaped(key)}"${named} Type="string" Value="${escaped(value)}" KeyPath="yes"/>`;
  return component(nameOf('R', key), line);
}

/**
 * The source of a Windows Installer package, for wixl. Each version is a product of its own that takes the place of
 * earlier ones: these end the recorders and go before any file comes, for a file that runs could not be exchanged, and a
 * recorder that starts at last would be ended again. All comes at a place with a number: wixl puts what is only said to come
 * before or after something here or there. The folder's name has small letters in it, so no property on a command line puts it
 * elsewhere: the helper looks for itself there.
 */
export function wxsOf(described: Described): string {
  const { version, files, values, starter, icon } = described;
  const components = [...files.map((path) => nameOf('C', path)), ...values.map(({ key }) => nameOf('R', key))].map(
    (id) => `<ComponentRef Id="${id}"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="${guidOf(`product ${version}`)}" UpgradeCode="${guidOf('upgrade')}" Name="Matterline" Version="${version}" Manufacturer="Matterline" Language="1033">
<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Comments="Matterline helper"/>
<MajorUpgrade DowngradeErrorMessage="A newer Matterline is installed."/>
<Media Id="1" Cabinet="matterline.cab" EmbedCab="yes"/>
<Icon Id="matterline.ico" SourceFile="${escaped(icon)}"/>
<Property Id="ARPPRODUCTICON" Value="matterline.ico"/>
<Property Id="ARPNOMODIFY" Value="1"/>
<Directory Id="TARGETDIR" Name="SourceDir"><Directory Id="ProgramFiles64Folder"><Directory Id="InstallFolder" Name="Matterline">
${folderContent('', described)}${values.map(valueComponent).join('')}</Directory></Directory></Directory>
<CustomAction Id="StopRecorders" FileKey="${nameOf('F', starter)}" ExeCommand="stop --system" Execute="deferred" Impersonate="no" Return="ignore"/>
<CustomAction Id="Resume" FileKey="${nameOf('F', starter)}" ExeCommand="resume" Execute="deferred" Impersonate="no" Return="ignore"/>
<CustomAction Id="Admit" FileKey="${nameOf('F', starter)}" ExeCommand="admit" Execute="deferred" Impersonate="no" Return="ignore"/>
<InstallExecuteSequence>
<RemoveExistingProducts Sequence="1501"/>
<Custom Action="StopRecorders" Sequence="3400">Installed</Custom>
<Custom Action="Admit" Sequence="5100">NOT REMOVE</Custom>
<Custom Action="Resume" Sequence="5110">NOT REMOVE</Custom>
</InstallExecuteSequence>
<Feature Id="Main" Level="1">${components.join('')}</Feature>
</Product>
</Wix>
`;
}
