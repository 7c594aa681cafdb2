import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { Navigate } from 'react-router-dom';
import { SETTINGS_PERMISSIONS, SETTINGS_ROUTE } from '../strapiNames';

interface Permission {
  readonly action: string;
}

const hasSettings = (permissions: readonly Permission[]): boolean =>
  permissions.some(({ action }) => SETTINGS_PERMISSIONS.some((beginning) => action.startsWith(beginning)));

/**
 * Marks the page for accounts with a setting, which the menu then leads to (start/menu.ts). All that Strapi's settings
 * would show a clerk or a leader is its version and prices.
 */
export function markSettings(permissions: readonly Permission[]): void {
  document.documentElement.dataset['cchcSettings'] = hasSettings(permissions) ? 'some' : 'none';
}

/** Opens the settings to accounts with a setting, and leads others home. */
const guardPage = (Settings: ComponentType): ComponentType => {
  const Guarded = () => {
    const isLoading = useAuth('GuardedSettings', (auth) => auth.isLoading);
    const permissions = useAuth('GuardedSettings', (auth) => auth.permissions);
    if (isLoading) return null;
    return hasSettings(permissions) ? <Settings /> : <Navigate to="/" replace />;
  };
  return Guarded;
};

type Routes = Extract<Parameters<StrapiApp['router']['addRoute']>[0], (routes: never) => unknown>;
type Route = Parameters<Routes>[0][number];

const guardRoute = (route: Route): Route => {
  const { lazy } = route;
  if (route.path !== SETTINGS_ROUTE || lazy === undefined) return route;
  return {
    ...route,
    lazy: async () => {
      const found = await lazy();
      const { Component } = found as { Component?: ComponentType };
      return Component === undefined ? found : { ...found, Component: guardPage(Component) };
    },
  } as Route;
};

/** Leads accounts without any setting from the settings to the home page. */
export function guardSettings(app: Pick<StrapiApp, 'router'>): void {
  app.router.addRoute((routes) => routes.map(guardRoute));
}
