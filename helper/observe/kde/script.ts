/** The script's own call: what is in front, as {@link readFront} reads it. */
export const FACE = 'com.matterline.Front';
export const MEMBER = 'Front';

/** The script that KWin runs. Plasma 5 calls a window a client, where Plasma 6 calls it a window. */
const SCRIPT = `
var bus = BUS;
var now = null;
var unheard = 0;
function short(w) {
  return { id: String(w.internalId), app: String(w.resourceClass || w.desktopFileName || ''), pid: w.pid || 0 };
}
function ownerOf(w) {
  var owner = w.transientFor || null;
  for (var n = 0; n < 8 && owner && owner.transientFor && owner.transientFor !== w; n++) owner = owner.transientFor;
  return owner;
}
function tell() {
  var what = null;
  if (now && !now.desktopWindow && !now.dock) {
    var owner = ownerOf(now);
    what = short(now);
    what.title = String(now.caption);
    what.owner = owner ? short(owner) : null;
    what.dialogue = Boolean(now.transient || now.dialog || owner);
  }
  // Whoever listened may be gone without a word: the script then says no more, and holds on to nothing.
  if (unheard > 0) callDBus('org.freedesktop.DBus', '/', 'org.freedesktop.DBus', 'NameHasOwner', bus, function (there) {
    if (!there) leave();
  });
  unheard++;
  callDBus(bus, '/', 'FACE', 'MEMBER', JSON.stringify(what), function () { unheard = 0; });
}
function signals(w) {
  var found = [w.captionChanged, w.windowClassChanged];
  return found.filter(function (signal) { return signal && signal.connect; });
}
function part(w) {
  // A window that is closing may have taken its signals with it.
  try { signals(w).forEach(function (signal) { signal.disconnect(tell); }); } catch (gone) {}
}
function front(w) {
  if (now) part(now);
  now = w || null;
  if (now) signals(now).forEach(function (signal) { signal.connect(tell); });
  tell();
}
var activated = workspace.windowActivated || workspace.clientActivated;
function leave() {
  activated.disconnect(front);
  if (now) part(now);
  now = null;
}
activated.connect(front);
front(workspace.activeWindow || workspace.activeClient);
`;

/**
 * The text of the script for KWin: it calls back this one connection, at first and on each change of the window in front
 * or of its title.
 * @param bus what the bus alone calls the connection, so that nobody can stand in for it
 */
export function kwinScript(bus: string): string {
  return SCRIPT.replace('BUS', JSON.stringify(bus)).replace('FACE', FACE).replace('MEMBER', MEMBER);
}
