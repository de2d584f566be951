// Shows a page of the preview at a width.
(() => {
  'use strict';
  const query = new URLSearchParams(location.search);
  const page = new URL(query.get('page') ?? '..', location.origin + '/');
  if (page.origin !== location.origin) return;
  const width = Number(query.get('width')) || 360;
  document.getElementById('back').href = page.pathname;
  document.getElementById('width').textContent = `${width} pixels`;
  const frame = document.getElementById('page');
  frame.width = String(width);
  frame.src = page.pathname;
})();
