import { person } from '../story.ts';

export const AMARA = person('amara-okafor', 'Amara Okafor', 'mobile security architect');
export const JONAS = person('jonas-lindqvist', 'Jonas Lindqvist', 'endpoint management lead');
export const PRIYA = person('priya-raman', 'Priya Raman', 'network security lead');
export const MARCO = person('marco-bellini', 'Marco Bellini', 'SOC manager');
export const HANNA = person('hanna-weiss', 'Hanna Weiss', 'data protection officer');
export const DAVID = person('david-mensah', 'David Mensah', 'internal auditor');

export const PEOPLE = [AMARA, JONAS, PRIYA, MARCO, HANNA, DAVID];
