/** @jest-environment jsdom */
import { convert } from '../../../src/plugins/quotes/admin/src/paste/convert';
import { SAMPLES } from './clipboards';
import { outline } from './outline';

const fromHtml = (html: string, text = '') => outline(convert({ html, text }));
const fromText = (text: string) => outline(convert({ html: '', text }));

test.each(SAMPLES)('$name', ({ html, text, outline: expected }) => {
  expect(fromHtml(html, text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['no words', '<p>&nbsp;</p><p><br></p><p>\u200b</p><img src="a.png">', []],
  [
    'a run of spaces is one, a single non-breaking one stays',
    'a&nbsp; b&nbsp;&nbsp;c&nbsp;d e',
    ['a b c\u00a0d e'],
  ],
  ['French marks keep theirs', '<p>«&nbsp;Oui&#8239;!&nbsp;»</p>', ['«\u00a0Oui\u202f!\u00a0»']],
  ['space at the edges of a paragraph goes', '<p>&nbsp;\u202fa </p>', ['a']],
  ['marks are never changed', '<p>"a" \'b\' “c” „d“ «e» ‹f›</p>', ['"a" \'b\' “c” „d“ «e» ‹f›']],
  ['joiners in emoji stay', '<p>👩‍👩‍👧 &#x1F44D;&#xFEFF;</p>', ['👩‍👩‍👧 👍']],
  ['control characters go', '<p>a\u0007b\u0001</p>', ['ab']],
  ['marks end where their words end', '<b>a </b>b<i> c</i>', ['*a* b /c/']],
  [
    'a link ends where its words end',
    '<a href="https://a.example/x">a </a>b',
    ['[a](https://a.example/x) b'],
  ],
  [
    'styles undo tags',
    '<b>a <span style="font-weight:400">b</span></b> <i style="font-style:normal">c</i>',
    ['*a* b c'],
  ],
  [
    'styles make marks',
    '<span style="font-weight:600;font-style:oblique 10deg;text-decoration:underline line-through">a</span>',
    ['*/_~a~_/*'],
  ],
  ['inline code', 'run <code>npm test</code>', ['run `npm test`']],
  [
    'no link to a script or within the page',
    '<a href="javascript:x()">a</a> <a href="#b">b</a> <a href="file:///c">c</a>',
    ['a b c'],
  ],
  [
    'a link around blocks',
    '<a href="https://a.example/"><h2>a</h2><p>b</p></a>',
    ['## [a](https://a.example/)', '[b](https://a.example/)'],
  ],
  ['bold is left out of a heading', '<h4><strong>a</strong> <em>b</em></h4>', ['#### a /b/']],
  ['a break in a heading is one of its own', '<h2>a<br>b</h2><h2>c</h2>', ['## a\nb', '## c']],
  ['a break in a paragraph ends it', '<p>a<br>b<br><br>c</p>', ['a', 'b', 'c']],
  [
    'paragraphs in an item are its lines',
    '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>',
    ['- a\nb', '- c'],
  ],
  [
    'a list within an item',
    '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    ['1. a', '  - b', '1. c'],
  ],
  ['a list that begins deep', '<ul><ul><li>a</li></ul><li>b</li></ul>', ['- a', '- b']],
  ['an item without a list', '<li>a</li>', ['- a']],
  ['other kinds of list apart', '<ul><li>a</li></ul><ol><li>b</li></ol>', ['- a', '1. b']],
  [
    'a quotation with who said it beside its paragraphs',
    '<blockquote><p>a</p>— <a href="https://a.example/">B</a></blockquote>',
    ['> a', '— [B](https://a.example/)'],
  ],
  ['a quotation of loose text', '<blockquote>a<br>b</blockquote>', ['> a\nb']],
  ['two quotations', '<blockquote>a</blockquote><blockquote>b</blockquote>', ['> a', '> b']],
  [
    'an indent is no quotation',
    '<blockquote style="margin:0 0 0 40px;border:none;padding:0">a</blockquote>',
    ['a'],
  ],
  [
    'a table that lays out a text',
    '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
    ['a', 'b', 'c'],
  ],
  [
    'marks that the page draws',
    '<p>He said <q>go</q>, <q>“stay”</q>.</p>',
    ['He said “go”, “stay”.'],
  ],
  ['source lines do not break a line', '<p>a\r\n   b\tc</p>', ['a b c']],
  [
    'lines of preformatted text do',
    '<pre>a\n\n  b</pre><p style="white-space-collapse: preserve">c\nd</p>',
    ['a', 'b', 'c', 'd'],
  ],
  [
    'what is hidden, scripts and drawings are left out',
    'a<script>b</script><style>c</style><p hidden>d</p><svg><text>e</text></svg><template>f</template><select><option>g</option></select>',
    ['a'],
  ],
])('%s', (_what, html, expected) => {
  expect(fromHtml(html)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['lines are paragraphs, blank ones go', 'a\r\n\r\n \u00a0\r\nb\rc\n', ['a', 'b', 'c']],
  ['breaks of Word', 'a\vb\fc', ['a', 'b', 'c']],
  ['spaces', '\ta  b \nc\u00a0 d\u00a0— e', ['a b', 'c d\u00a0— e']],
  ['unseen characters', '\ufeffre\u00adport\u200b\nnon\u001ebreaking', ['report', 'non-breaking']],
  ['part of a line keeps its edges', ' a  b\u00a0', [' a b ']],
  ['markup is text', '<p>a</p>\nb', ['<p>a</p>', 'b']],
  ['nothing', ' \n\u00a0', []],
])('plain text: %s', (_what, text, expected) => {
  expect(fromText(text)).toEqual(expected);
});

test('keeps the spaces at the edges of a partial line', () => {
  expect(fromHtml('<p>\n  <b>word</b></p>', 'word ')).toEqual(['*word *']);
});

test('uses the plain text when the markup hides most of it', () => {
  const html = '<svg><text>All of it is drawn in a picture</text></svg><p>Share</p>';
  expect(fromHtml(html, 'All of it is drawn in a picture\nShare')).toEqual([
    'All of it is drawn in a picture',
    'Share',
  ]);
});

test('accepts split surrogate pairs', () => {
  const blocks = convert({ html: '', text: 'a\ud83d b\ude00' });
  expect(() => encodeURIComponent(JSON.stringify(blocks))).not.toThrow();
});
