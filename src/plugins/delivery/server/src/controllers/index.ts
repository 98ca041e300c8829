import dossiers from './dossiers';
import pieces from './pieces';
import profiles from './profiles';
import statements from './statements';

export default { dossiers, pieces, profiles, statements };
