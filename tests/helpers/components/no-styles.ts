/** Takes the place of style sheets and pictures, which jsdom does not draw. */
export default '';
