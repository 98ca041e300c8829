/** Clipboards as programs fill them: the markup, the plain text, and the expected result. */

export interface Sample {
  name: string;
  lang: 'en' | 'ru';
  html: string;
  text: string;
  outline: string[];
}

/** Word 365 on Windows: conditional comments, `o:p`, lists that are paragraphs, source lines of 80 characters. */
const word: Sample = {
  name: 'Word for Windows',
  lang: 'en',
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
<h2>Harvest talks end in Minsk<o:p></o:p></h2>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>&#8220;We will buy every
tonne of grain that the region can sell,&#8221; <b style='mso-bidi-font-weight:normal'>Viktor
Khrenin</b> said on <span class=SpellE>Tuesday</span>.<span style='mso-spacerun:yes'>&nbsp; </span>He
spoke of 40&nbsp;000&nbsp;tonnes.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Wheat
and <i>rye</i><o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>winter rye<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Signing<o:p></o:p></p>
<p class=MsoNormal>The minister called it &#8220;a fair price&#8221;<a style='mso-comment-reference:AB_1'>.</a><span
class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor
href="#_msocom_1">[AB1]</a><![endif]></span></span><o:p></o:p></p>
<p class=MsoQuote>Nobody leaves hungry.<o:p></o:p></p>
<!--EndFragment-->
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Check the figure</p></div></div>
</body></html>`,
  text: 'Harvest talks end in Minsk\r\n\u00a0\r\n“We will buy every tonne of grain that the region can sell,” Viktor Khrenin said on Tuesday.  He spoke of 40\u00a0000\u00a0tonnes.\r\n·\tWheat and rye\r\no\twinter rye\r\n1.\tSigning\r\nThe minister called it “a fair price”.\r\nNobody leaves hungry.\r\n',
  outline: [
    '## Harvest talks end in Minsk',
    '“We will buy every tonne of grain that the region can sell,” *Viktor Khrenin* said on Tuesday. He spoke of 40\u00a0000\u00a0tonnes.',
    '- Wheat and /rye/',
    '  - winter rye',
    '1. Signing',
    'The minister called it “a fair price”.',
    '> Nobody leaves hungry.',
  ],
};

/** Word on the web: a list for each item, headings by role, a non-breaking space at the end of each paragraph. */
const wordOnline: Sample = {
  name: 'Word on the web',
  lang: 'en',
  html: `<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="1" xml:lang="EN-GB"><span
class="TextRun"><span class="NormalTextRun">Roads before winter</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="OutlineElement"><p class="Paragraph" style="font-weight:normal;font-style:normal"><span class="TextRun">Oppah Muchinguri-Kashiri promised “new bridges”.</span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="1"><li data-leveltext="%1." data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span>Harare</span><span class="EOP">&nbsp;</span></p></li></ol></div>
<div class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="1"><li data-leveltext="%2." data-aria-level="2" role="listitem" class="OutlineElement"><p class="Paragraph"><span>Mutare</span><span class="EOP">&nbsp;</span></p></li></ol></div>
<div class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="2"><li data-leveltext="%1." data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span>Bulawayo</span><span class="EOP">&nbsp;</span></p></li></ol></div>`,
  text: 'Roads before winter \r\nOppah Muchinguri-Kashiri promised “new bridges”. \r\nHarare \r\nMutare \r\nBulawayo ',
  outline: [
    '# Roads before winter',
    'Oppah Muchinguri-Kashiri promised “new bridges”.',
    '1. Harare',
    '  1. Mutare',
    '1. Bulawayo',
  ],
};

/** Google Docs: all of it in a `<b>` that is not bold, looks as inline styles, nested lists as siblings of their items. */
const googleDocs: Sample = {
  name: 'Google Docs',
  lang: 'en',
  html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0b1f"><h3 dir="ltr" style="line-height:1.38;margin-top:16pt;"><span style="font-size:13.999999999999998pt;font-family:Arial,sans-serif;color:#434343;font-weight:700;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">Water for the valley</span></h3><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">“The pumps run  from Monday,” </span><span style="font-weight:700;font-style:italic;text-decoration:none;white-space:pre-wrap;">Viktor Khrenin</span><span style="font-weight:400;white-space:pre-wrap;"> told </span><a href="https://news.example/water" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;white-space:pre-wrap;">the agency</span></a><span style="font-weight:400;text-decoration:line-through;white-space:pre-wrap;">, twice</span><span style="font-weight:400;white-space:pre-wrap;">.</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Pumps</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Two of them</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Pipes</span></p></li></ul><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">He called the delay “a shame”</span><span style="font-weight:400;white-space:pre-wrap;"><br></span><span style="font-weight:400;text-decoration:underline;white-space:pre-wrap;">and left.</span></p></b><br class="Apple-interchange-newline">`,
  text: 'Water for the valley\n“The pumps run  from Monday,” Viktor Khrenin told the agency, twice.\n\nPumps\nTwo of them\nPipes\nHe called the delay “a shame”\nand left.',
  outline: [
    '### Water for the valley',
    '“The pumps run from Monday,” */Viktor Khrenin/* told [the agency](https://news.example/water)~, twice~.',
    '- Pumps',
    '  - Two of them',
    '- Pipes',
    'He called the delay “a shame”',
    '_and left._',
  ],
};

/** A page in Chrome: computed styles on each element, converted spaces, a figure, a share button, a block quotation. */
const chrome: Sample = {
  name: 'a web page in Chrome',
  lang: 'en',
  html: `<html>
<body>
<!--StartFragment--><h1 style="box-sizing: border-box; font-weight: 700; color: rgb(0, 0, 0); font-style: normal; white-space: normal;">Ferry line re-opens</h1><figure style="margin: 0px;"><img src="https://news.example/ferry.jpg" alt="A ferry"><figcaption>The ferry on Sunday</figcaption></figure><p style="font-weight: 400; text-decoration-style: initial; white-space: normal;"><span>Maksim Ryzhankou<span class="Apple-converted-space">&nbsp;</span></span><strong style="font-weight: 700;">welcomed</strong><span class="Apple-converted-space">&nbsp;</span>the move. “It was im&shy;pos&shy;sible to&#8203; wait,” he said.</p><script>track()</script><div style="display: none;">Advertisement</div><blockquote style="font-weight: 400;"><p>We cross again.</p><p>All of us.</p><cite>Maksim Ryzhankou</cite></blockquote><p>More in<span class="Apple-converted-space">&nbsp;</span><a href="/regions" style="color: blue;">Regions</a><span> and at </span><a href="https://ferry.example/"><span style="text-decoration: underline;">the line’s page</span></a>.</p><!--EndFragment-->
</body>
</html>`,
  text: 'Ferry line re-opens\n\nThe ferry on Sunday\n\nMaksim Ryzhankou welcomed the move. “It was im\u00adpos\u00adsible to\u200b wait,” he said.\n\nWe cross again.\n\nAll of us.\n\nMaksim Ryzhankou\nMore in Regions and at the line’s page.',
  outline: [
    '# Ferry line re-opens',
    'The ferry on Sunday',
    'Maksim Ryzhankou *welcomed* the move. “It was impossible to wait,” he said.',
    '> We cross again.\nAll of us.',
    '/Maksim Ryzhankou/',
    'More in Regions and at [the line’s page](https://ferry.example/).',
  ],
};

/** A page in Firefox: the source as it is, with paragraphs that are line breaks, and Russian typography. */
const firefox: Sample = {
  name: 'a web page in Firefox',
  lang: 'ru',
  html: `<div class="article-body">
    Министр обороны Виктор Хренин&nbsp;— в&nbsp;Минске.<br><br>
    «Мы построим 12&nbsp;мостов»,&nbsp;— сказал&nbsp; он.<br>
    <em>Это</em>&nbsp;&nbsp;не последнее заявление:
    <q>работы хватит</q>, добавил министр.
    <p>&nbsp;</p>
</div>`,
  text: 'Министр обороны Виктор Хренин\u00a0— в\u00a0Минске.\n\n«Мы построим 12\u00a0мостов»,\u00a0— сказал\u00a0 он.\nЭто\u00a0\u00a0не последнее заявление: «работы хватит», добавил министр.\n\n\u00a0\n',
  outline: [
    'Министр обороны Виктор Хренин\u00a0— в\u00a0Минске.',
    '«Мы построим 12\u00a0мостов»,\u00a0— сказал он.',
    '/Это/ не последнее заявление: «работы хватит», добавил министр.',
  ],
};

/** LibreOffice Writer: fonts, empty paragraphs that hold a break, lines wrapped in the source, a table. */
const libreOffice: Sample = {
  name: 'LibreOffice Writer',
  lang: 'en',
  html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head>
<body lang="en-GB" link="#000080" dir="ltr"><p style="line-height: 100%; margin-bottom: 0cm">
<font face="Liberation Serif, serif"><font size="3">“The school
opens in May,” <b>Andrei Belousov</b>	said.</font></font></p>
<p style="margin-bottom: 0cm"><br/>

</p>
<ol><li><p style="margin-bottom: 0cm">Desks</p></li>
	<li><p style="margin-bottom: 0cm">Books</p></li></ol>
<table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><tr valign="top">
<td style="border: none"><p>Pupils</p></td><td style="border: none"><p>410</p></td></tr>
<tr valign="top"><td><p>Teachers</p></td><td><p>31</p></td></tr></table>
<pre class="western">Typed on a
typewriter.</pre></body></html>`,
  text: '“The school opens in May,” Andrei Belousov\tsaid.\n\nDesks\nBooks\nPupils\t410\nTeachers\t31\nTyped on a\ntypewriter.',
  outline: [
    '“The school opens in May,” *Andrei Belousov* said.',
    '1. Desks',
    '1. Books',
    'Pupils 410',
    'Teachers 31',
    'Typed on a',
    'typewriter.',
  ],
};

/** A forwarded mail: all of it is in a block quotation, within a table that lays it out. */
const mail: Sample = {
  name: 'a forwarded mail',
  lang: 'en',
  html: `<div dir="ltr"><div class="gmail_quote"><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid"><table><tbody><tr><td><div>Alexander Lukashenko said: “We are ready.”</div><div><br></div><div>He did not say for what.&nbsp;</div></td></tr></tbody></table></blockquote></div></div>`,
  text: 'Alexander Lukashenko said: “We are ready.”\n\nHe did not say for what. \n',
  outline: ['Alexander Lukashenko said: “We are ready.”', 'He did not say for what.'],
};

/** A message in a chat on the web: line breaks are characters, because its style keeps them. */
const chat: Sample = {
  name: 'a message in a chat',
  lang: 'en',
  html: `<meta charset='utf-8'><span style="color: rgb(0, 0, 0); font-weight: 400; white-space: pre-wrap; display: inline !important; float: none;">“No comment,” Emmerson Mnangagwa said.
He left.

  “Ask me   tomorrow.”</span>`,
  text: '“No comment,” Emmerson Mnangagwa said.\nHe left.\n\n  “Ask me   tomorrow.”',
  outline: ['“No comment,” Emmerson Mnangagwa said.', 'He left.', '“Ask me tomorrow.”'],
};

export const SAMPLES = [word, wordOnline, googleDocs, chrome, firefox, libreOffice, mail, chat];
