export { default } from '../platform/database/errors/middleware';
