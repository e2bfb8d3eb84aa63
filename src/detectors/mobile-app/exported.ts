// Components of an Android app that every other app on the device can call.

import type { XmlElement } from '../../lib/xml.ts';
import { attribute } from './attribute.ts';
import type { Problem } from './problem.ts';

const COMPONENTS: ReadonlySet<string> = new Set(['activity', 'activity-alias', 'service', 'receiver', 'provider']);
/** Before API 31 a filter opens a component that does not say so, before 17 a provider is open by itself. */
const FILTERS_OPEN = 31;
const PROVIDERS_OPEN = 17;
/** Where the device itself begins: that is what they are for. */
const HOME = /\.(?:LAUNCHER|LEANBACK_LAUNCHER|INFO|HOME)$/;
/** What the platform and its services call or hand over. */
const OF_PLATFORM = /^(?:android\.|com\.android\.|com\.google\.)/;
const SHOWN = 200;
/** Components that are listed in one note. */
const MOST = 50;

export function exportedComponents(application: XmlElement, target: number): readonly Problem[] {
  if (isSet(application, 'permission')) return [];
  const offered: string[] = [];
  const open = application.children.flatMap((component) => {
    if (!COMPONENTS.has(component.name) || attribute(component, 'enabled')?.value === 'false') return [];
    const exported = attribute(component, 'exported');
    if (exported && exported.value !== 'true') return [];
    return component.name === 'provider'
      ? providerProblems(component, exported, target)
      : otherProblems(component, exported, target, offered);
  });
  return [...open, ...offeredProblem(application, offered)];
}

/** What is there for others is one note, however much it is. */
function offeredProblem(application: XmlElement, offered: readonly string[]): readonly Problem[] {
  if (offered.length === 0) return [];
  const [is, parts] = offered.length === 1 ? ['is', 'part'] : ['are', 'parts'];
  return [
    {
      rule: 'components-offered',
      at: application.at,
      to: application.at + 1 + application.name.length,
      message: `${offered.length} ${parts} of the app ${is} there for other apps to call, made for actions of the platform.`,
      evidence: offered,
      identity: 'components',
    },
  ];
}

type Exported = ReturnType<typeof attribute>;

/** What answers actions of the platform goes to `offered`: shares, links and events come from other apps by design. */
function otherProblems(
  component: XmlElement,
  exported: Exported,
  target: number,
  offered: string[],
): readonly Problem[] {
  const filters = component.children.filter(({ name }) => name === 'intent-filter');
  if (!exported && (filters.length === 0 || target >= FILTERS_OPEN)) return [];
  if (isSet(component, 'permission')) return [];
  const named = (kind: string) =>
    filters.flatMap(({ children }) =>
      children.flatMap((each) => (each.name === kind ? [attribute(each, 'name')?.value ?? ''] : [])),
    );
  if (named('category').some((name) => HOME.test(name))) return [];
  const actions = named('action');
  const shown = actions.slice(0, 3).join(', ');
  if (actions.length > 0 && actions.every((each) => OF_PLATFORM.test(each))) {
    if (offered.length < MOST) offered.push(`${component.name} ${nameOf(component)}: ${shown}`);
    return [];
  }
  const name = nameOf(component);
  return [
    {
      ...rangeOf(component, exported),
      rule: 'component-exported',
      place: `${component.name} ${name}`,
      message: `Every app on the device can call the ${component.name} ${name}${shown && `, made for ${shown}`}.`,
      evidence: [`${component.name} ${name}`],
    },
  ];
}

function providerProblems(provider: XmlElement, exported: Exported, target: number): readonly Problem[] {
  if (!exported && target >= PROVIDERS_OPEN) return [];
  const name = nameOf(provider);
  const place = `provider ${name}`;
  const everything = provider.children.find(
    (each) =>
      each.name === 'grant-uri-permission' &&
      each.attributes.some(
        ({ name: key, value }) =>
          (/^android:path(?:Prefix)?$/.test(key) && value === '/') ||
          (key === 'android:pathPattern' && /^\/?\.\*$/.test(value)),
      ),
  );
  if (everything)
    return [{ rule: 'provider-grants-all', at: everything.at, to: everything.to, place, evidence: [place] }];
  const whole = isSet(provider, 'permission');
  const read = whole || isSet(provider, 'readPermission');
  const write = whole || isSet(provider, 'writePermission');
  if (read && write) return [];
  const what = read ? 'write to' : write ? 'read from' : 'read from and write to';
  return [
    {
      ...rangeOf(provider, exported),
      rule: 'provider-exported',
      place,
      message: `Every app on the device can ${what} the provider ${name}.`,
      evidence: [place],
    },
  ];
}

function isSet(element: XmlElement, name: string): boolean {
  const value = attribute(element, name)?.value;
  return value !== undefined && value !== '' && value !== '@null';
}

function nameOf(component: XmlElement): string {
  return (attribute(component, 'name')?.value ?? '').slice(0, SHOWN);
}

/** What opens it, or what it is. */
function rangeOf(component: XmlElement, exported: Exported): Pick<Problem, 'at' | 'to'> {
  return exported
    ? { at: exported.at, to: exported.to }
    : { at: component.at, to: component.at + 1 + component.name.length };
}
