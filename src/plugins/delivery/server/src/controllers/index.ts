import docs from './docs';
import dossiers from './dossiers';
import pieces from './pieces';
import previews from './previews';
import profiles from './profiles';
import statements from './statements';

export default { docs, dossiers, pieces, previews, profiles, statements };
