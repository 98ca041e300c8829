import { walkAdmin } from '../helpers/access/admin/suite';

walkAdmin('postgres');
