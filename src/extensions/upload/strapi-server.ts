export { extendUpload as default } from '../../platform/uploads';
