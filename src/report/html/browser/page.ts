import { startFilter } from './filter.js';
import { startKeys } from './keys.js';
import { startLayout } from './layout.js';

const rows = [...document.querySelectorAll<HTMLDetailsElement>('details.row')];
const filter = startFilter(rows);
const layout = startLayout();
startKeys(rows, filter, layout);
