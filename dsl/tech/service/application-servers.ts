import { type VersionedServiceTech, versioned } from '../../technology.ts'

/** Gunicorn: Python application server. */
export const gunicorn: VersionedServiceTech = versioned('service', {
  name: 'Gunicorn',
  is: 'Python application server',
  vendor: 'Gunicorn',
  docs: 'https://docs.gunicorn.org/en/stable/',
})

/** uWSGI: Python application server. */
export const uwsgi: VersionedServiceTech = versioned('service', {
  name: 'uWSGI',
  is: 'Python application server',
  vendor: 'unbit',
  docs: 'https://uwsgi-docs.readthedocs.io/en/latest/',
})

/** Uvicorn: Python application server. */
export const uvicorn: VersionedServiceTech = versioned('service', {
  name: 'Uvicorn',
  is: 'Python application server',
  vendor: 'Kludex',
  docs: 'https://uvicorn.dev/',
})

/** Unicorn: Ruby application server. */
export const unicorn: VersionedServiceTech = versioned('service', {
  name: 'Unicorn',
  is: 'Ruby application server',
  vendor: 'Unicorn',
  docs: 'https://yhbt.net/unicorn/README.html',
})

/** Puma: Ruby application server. */
export const puma: VersionedServiceTech = versioned('service', {
  name: 'Puma',
  is: 'Ruby application server',
  vendor: 'Puma',
  docs: 'https://puma.io/puma/',
})

/** Apache Tomcat: Java application server. */
export const tomcat: VersionedServiceTech = versioned('service', {
  name: 'Apache Tomcat',
  is: 'Java application server',
  vendor: 'Apache Software Foundation',
  docs: 'https://tomcat.apache.org/tomcat-11.0-doc/',
})

/** Jetty: Java application server. */
export const jetty: VersionedServiceTech = versioned('service', {
  name: 'Jetty',
  is: 'Java application server',
  vendor: 'Eclipse Foundation',
  docs: 'https://jetty.org/docs/',
})

/** Netty: network framework for the JVM. */
export const netty: VersionedServiceTech = versioned('service', {
  name: 'Netty',
  is: 'network framework for the JVM',
  vendor: 'Netty',
  docs: 'https://netty.io/wiki/',
})

/** PHP-FPM: PHP application server. */
export const phpFpm: VersionedServiceTech = versioned('service', {
  name: 'PHP-FPM',
  is: 'PHP application server',
  vendor: 'PHP Group',
  docs: 'https://www.php.net/manual/en/install.fpm.php',
})
