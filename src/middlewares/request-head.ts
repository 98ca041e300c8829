export { default } from '../platform/http/request-limits/head-middleware';
