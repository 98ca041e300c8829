export { writtenAttributesPolicy as default } from '../content-validation/content-manager-writes';
