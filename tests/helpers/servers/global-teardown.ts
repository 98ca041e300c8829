import { removePrepared } from './prepared';

export default removePrepared;
