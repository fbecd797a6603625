/**
 * Imported before anything that parses: zod would otherwise try whether it may compile code at run time, and the page's
 * content security policy reports even the try.
 */
import { z } from 'zod';

z.config({ jitless: true });
