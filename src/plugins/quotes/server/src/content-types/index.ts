import trailEntry from './activity-log-entry';

export default { 'trail-entry': trailEntry };
