import trailEntry from './trail-entry';

export default { 'trail-entry': trailEntry };
