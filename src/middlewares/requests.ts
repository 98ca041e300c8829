export { default } from '../platform/http/request-log';
