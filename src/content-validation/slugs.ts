import slugify from 'slugify';

/**
 * Letters that slugify lacks or reads in another language's way: Belarusian і and ў, hard signs, ё.
 * Latin by the passport rules of the two languages, as far as one table can serve both.
 */
slugify.extend({
  ё: 'yo',
  Ё: 'Yo',
  і: 'i',
  І: 'I',
  ў: 'u',
  Ў: 'U',
  ъ: '',
  Ъ: '',
  ь: '',
  Ь: '',
  '’': '',
  '‘': '',
  ʼ: '',
});

const MAX_LENGTH = 80;

/** Cuts at a hyphen, so that no word is cut in two where that can be helped. */
function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  return slug.slice(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH);
}

/**
 * A readable Latin slug of a title: lower case letters, digits and hyphens; empty where nothing of the title can be
 * written so.
 */
export function toSlug(title: string): string {
  return shorten(slugify(title, { lower: true, strict: true, trim: true })).replace(/-+$/, '');
}
