import activityLogEntry from './activity-log-entry';

export default { 'activity-log-entry': activityLogEntry };
