import agreements from './agreements';
import articles from './articles';
import docs from './docs';
import officials from './officials';
import previews from './previews';
import quotes from './quotes';

export default { agreements, articles, docs, officials, previews, quotes };
