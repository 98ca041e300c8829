// Prints what GitHub's own parser finds wrong in a workflow, a line each.
import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

const [file] = process.argv.slice(2);
const content = readFileSync(file, 'utf8');
const { context } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
for (const { message } of context.errors.getErrors()) console.log(message);
