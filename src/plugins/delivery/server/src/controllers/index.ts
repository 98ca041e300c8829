import docs from './docs';
import dossiers from './agreements';
import pieces from './articles';
import previews from './previews';
import profiles from './officials';
import statements from './quotes';

export default { docs, dossiers, pieces, previews, profiles, statements };
