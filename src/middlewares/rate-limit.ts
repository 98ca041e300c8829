export { default } from '../platform/http/rate-limit/middleware';
