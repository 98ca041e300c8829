/** Where Strapi keeps what a browser has seen of its guided tour; no option turns the tour off. */
const STORED_TOUR = 'STRAPI_GUIDED_TOUR';

export function turnGuidedTourOff() {
  window.localStorage.setItem(STORED_TOUR, JSON.stringify({ enabled: false }));
}
