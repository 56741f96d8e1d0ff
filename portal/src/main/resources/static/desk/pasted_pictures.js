/* The pictures of a clipboard. LibreOffice has their bytes in the HTML, Word only in the RTF beside it, in the same order;
   other pictures lie elsewhere on the web, where an editor has no business to fetch them. */

const PICTURE = "{\\pict";
const BULLETS = "{\\*\\listpicture";
/* Drawn once more for programs that know no other pictures. */
const AGAIN = /\{\\nonshppict\s*$/;
const ADDRESS = /<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;
const IN_HTML = /^data:image\/(png|jpeg|gif|webp);base64,/;

/**
 * The HTML with {@code cid:0}, {@code cid:1}, … for the addresses of pictures whose bytes are among the files. All else
 * stays to the letter, and is not even parsed here: the policy would report what it stops in it, and a strange tree that is
 * written and read again may become another one.
 */
export function partPictures(html, rtf) {
  const addresses = [...html.matchAll(ADDRESS)].map(([, one, other, bare]) => one ?? other ?? bare).filter((address) => address !== "");
  const ofWord = addresses.filter((address) => address.startsWith("file:"));
  const inRtf = ofWord.length > 0 ? picturesIn(rtf) : [];
  const files = [];
  let parted = html;
  for (const address of new Set(addresses)) {
    const bytes = inHtml(address) ?? (inRtf.length === ofWord.length ? inRtf[ofWord.indexOf(address)] : null);
    if (bytes) {
      parted = parted.replaceAll(address, `cid:${files.length}`);
      files.push(new File([bytes], `anh-dan-${files.length + 1}.${bytes.type.slice("image/".length)}`, { type: bytes.type }));
    }
  }
  return { html: parted, files };
}

function inHtml(address) {
  const kind = IN_HTML.exec(address);
  try {
    return kind && blob(kind[1], Uint8Array.from(atob(address.slice(kind[0].length)), (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

/* Each once, in the order of the text; null for a drawing that no browser shows. */
function picturesIn(rtf) {
  const bullets = rtf.indexOf(BULLETS);
  const found = [];
  let at = rtf.indexOf(PICTURE, bullets < 0 ? 0 : endOf(rtf, bullets));
  while (at >= 0) {
    const end = endOf(rtf, at);
    if (!AGAIN.test(rtf.slice(Math.max(at - 20, 0), at))) {
      found.push(picture(rtf.slice(at, end - 1)));
    }
    at = rtf.indexOf(PICTURE, end);
  }
  return found;
}

/* Behind the brace that closes the group. */
function endOf(rtf, start) {
  let depth = 0;
  for (let at = start; at < rtf.length; at++) {
    const sign = rtf[at];
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (depth === 0) {
      return at + 1;
    }
  }
  return rtf.length;
}

function picture(group) {
  const kind = /\\(png|jpeg)blip/.exec(group);
  const digits = group
    .slice(group.lastIndexOf("}") + 1)
    .replace(/\\[a-z]+-?\d* ?/gi, "")
    .replace(/[^\da-f]+/gi, "");
  return kind && digits !== "" ? blob(kind[1], fromHex(digits)) : null;
}

function fromHex(digits) {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  }
  return bytes;
}

function blob(kind, bytes) {
  return new Blob([bytes], { type: `image/${kind}` });
}
