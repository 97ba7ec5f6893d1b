// Plain JavaScript of 2015, so that the oldest Node can still read it and say what is wrong.
const floor = [20, 19]
const have = process.versions.node.split('.').map(Number)
if (have[0] < floor[0] || (have[0] === floor[0] && have[1] < floor[1])) {
  console.error(`Node ${floor.join('.')} or later is needed; this is Node ${process.versions.node}.`)
  process.exit(1)
}
