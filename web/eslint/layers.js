// The arrows of web: app → features → components → lib, and no feature knows another.
import { dirname, relative, resolve, sep } from 'node:path';

const order = ['lib', 'components', 'features', 'app'];
const free = ['api', 'locales', 'test'];

const place = (path) => {
  const [layer, name] = path.split(sep);
  return { layer, feature: layer === 'features' ? name : undefined };
};

/** Says why `from` may not import `to` (both relative to src), or nothing when it may. */
export function fault(from, to) {
  const a = place(from);
  const b = place(to);
  if (free.includes(a.layer) || free.includes(b.layer)) return b.layer === 'test' && a.layer !== 'test' ? 'test' : undefined;
  if (order.indexOf(b.layer) > order.indexOf(a.layer)) return 'upward';
  if (a.feature && b.feature && a.feature !== b.feature) return 'sideways';
  return undefined;
}

export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { src: { type: 'string' } }, required: ['src'] }],
    messages: {
      upward: 'Imports go app → features → components → lib, never back.',
      sideways: 'No feature imports another: a page in app/routes composes them.',
      test: 'Only tests import test helpers.',
    },
  },
  create(context) {
    const src = context.options[0].src;
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== 'string' || !/^(@\/|\.)/.test(target)) return;
      const from = relative(src, context.filename);
      if (from.startsWith('..') || /\.test\.tsx?$/.test(from)) return;
      const to = target.startsWith('@/') ? target.slice(2) : relative(src, resolve(dirname(context.filename), target));
      const messageId = fault(from, to);
      if (messageId) context.report({ node, messageId });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
