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

export function exportedComponents(application: XmlElement, target: number): readonly Problem[] {
  if (isSet(application, 'permission')) return [];
  return application.children.flatMap((component) => {
    if (!COMPONENTS.has(component.name) || attribute(component, 'enabled')?.value === 'false') return [];
    const exported = attribute(component, 'exported');
    if (exported && exported.value !== 'true') return [];
    return component.name === 'provider'
      ? providerProblems(component, exported, target)
      : otherProblems(component, exported, target);
  });
}

type Exported = ReturnType<typeof attribute>;

function otherProblems(component: XmlElement, exported: Exported, target: number): readonly Problem[] {
  const filters = component.children.filter(({ name }) => name === 'intent-filter');
  if (!exported && (filters.length === 0 || target >= FILTERS_OPEN)) return [];
  if (isSet(component, 'permission')) return [];
  const named = (kind: string) =>
    filters.flatMap(({ children }) =>
      children.flatMap((each) => (each.name === kind ? [attribute(each, 'name')?.value ?? ''] : [])),
    );
  if (named('category').some((name) => HOME.test(name))) return [];
  const actions = named('action');
  const isByDesign = actions.length > 0 && actions.every((name) => OF_PLATFORM.test(name));
  const name = nameOf(component);
  return [
    {
      ...rangeOf(component, exported),
      rule: 'component-exported',
      place: `${component.name} ${name}`,
      message: `Every app on the device can call the ${component.name} ${name}${actions.length > 0 ? `, made for ${actions.slice(0, 3).join(', ')}` : ''}.`,
      evidence: `${component.name} ${name}`,
      // Shares, links and events of the system come from other apps by design.
      ...(isByDesign && { tier: 'context' as const }),
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
    return [{ rule: 'provider-grants-all', at: everything.at, to: everything.to, place, evidence: place }];
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
      evidence: place,
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
