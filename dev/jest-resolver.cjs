/** TypeScript sources import one another as `./x.js`, the name they'll have when built; Jest finds the `.ts`. */
module.exports = (path, options) => {
  const isOurs = path.startsWith('.') && path.endsWith('.js') && !options.basedir.includes('/node_modules/');
  if (isOurs) {
    try {
      return options.defaultResolver(path.replace(/\.js$/, '.ts'), options);
    } catch {
      // A real .js file, such as one in public/.
    }
  }
  return options.defaultResolver(path, options);
};
