import draftsGuard from './drafts-guard';

export default { 'drafts-guard': draftsGuard };
