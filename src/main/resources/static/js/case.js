// Draws the models a case ran on and colours the way it really took. The text of it stands in the timeline.
(() => {
  'use strict';

  const two = number => String(number).padStart(2, '0');
  const clock = instant => {
    const at = new Date(instant);
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ` +
        `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  };

  const colour = (viewer, run, steps) => {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const until = steps < run.flows.length ? run.flows[steps - 1]?.at ?? '' : null;
    const shown = new Set(run.flows.slice(0, steps).map(flow => flow.flow));
    const begun = run.visits.filter(visit => until === null || visit.from <= until);
    const visited = new Set(begun.map(visit => visit.activity));
    const here = new Set(begun.filter(visit => !visit.until || (until !== null && visit.until > until))
        .map(visit => visit.activity));
    registry.forEach(element => {
      if (element.type === 'label' || element.parent === undefined || element.parent === null) return;
      const set = (marker, on) => on ? canvas.addMarker(element, marker) : canvas.removeMarker(element, marker);
      if (element.waypoints) {
        set('taken', shown.has(element.id));
        set('not-reached', !shown.has(element.id));
      } else {
        set('visited', visited.has(element.id) && !here.has(element.id));
        set('here', here.has(element.id));
        set('not-reached', !visited.has(element.id));
      }
    });
  };

  const draw = async box => {
    const canvas = box.querySelector('.diagram');
    const answer = await fetch(box.dataset.run, {headers: {Accept: 'application/json'}, credentials: 'same-origin'});
    if (!answer.ok) throw new Error(`${answer.status}`);
    const run = await answer.json();
    const viewer = new BpmnJS({container: canvas, textRenderer: {
      defaultStyle: {fontFamily: 'Arial, "Liberation Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif', fontSize: 11},
      externalStyle: {fontSize: 10}}});
    await viewer.importXML(run.xml);
    const fit = () => {
      if (!canvas.clientWidth || !canvas.clientHeight) return;
      viewer.get('canvas').resized();
      viewer.get('canvas').zoom('fit-viewport', 'auto');
    };
    fit();
    colour(viewer, run, run.flows.length);
    box.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => {
      const step = {in: 1, out: -1}[button.dataset.zoom];
      step ? viewer.get('zoomScroll').stepZoom(step) : fit();
    }));
    const slider = box.querySelector('input[type=range]');
    const output = box.querySelector('output');
    const say = () => {
      const steps = Number(slider.value);
      colour(viewer, run, steps);
      output.textContent = `${steps} / ${run.flows.length}` +
          (steps > 0 ? ` · ${clock(run.flows[steps - 1].at)}` : '');
    };
    slider.max = run.flows.length;
    slider.value = run.flows.length;
    slider.disabled = run.flows.length === 0;
    slider.addEventListener('input', say);
    say();
    // Drawn while folded, a diagram has no size: fit it when it is unfolded or printed.
    new ResizeObserver(fit).observe(canvas);
    box.dataset.drawn = 'yes';
  };

  document.querySelectorAll('[data-run]').forEach(box => draw(box).catch(problem => {
    const note = box.querySelector('[data-problem]');
    note.hidden = false;
    console.warn('The diagram cannot be drawn', problem);
  }));
})();
