/** Lets jest import a text file (a report template) as the string it holds, as the plugin's build does with `?raw`. */
module.exports = {
  process: (source) => ({ code: `module.exports = ${JSON.stringify(source)};` }),
};
