import pieces from './pieces';

export default { pieces };
