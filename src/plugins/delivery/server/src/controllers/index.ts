import docs from './docs';
import pieces from './pieces';

export default { docs, pieces };
