/**
 * Marks as seen in the browser what Strapi would promote: it has no options that turn its guided tour and its banner about
 * the media library off. The banner's name ends with the installation's id, `false` without telemetry.
 */
const SEEN = {
  STRAPI_GUIDED_TOUR: { enabled: false },
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': true,
};

export function turnPromotionsOff() {
  for (const [name, value] of Object.entries(SEEN)) {
    window.localStorage.setItem(name, JSON.stringify(value));
  }
}
